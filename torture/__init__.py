"""What the service is put through before it is trusted: attacks, loads and faults, each a check that really does it."""
