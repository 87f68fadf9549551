"""What needs code rather than data to be known about Flask and the libraries around it."""
