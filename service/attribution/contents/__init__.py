"""Where the content of each report ends, and whether it is direct, indirect or mixed."""
