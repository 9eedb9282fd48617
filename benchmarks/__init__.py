"""How fast the extractor and the service are: every figure of docs/performance.md, by one command."""
