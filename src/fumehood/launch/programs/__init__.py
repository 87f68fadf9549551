"""What the command lines of servers and of Python mean."""
