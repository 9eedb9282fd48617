"""What the service knows about Arabic: data files that a linguist can edit, and the code that reads them."""
