"""What is told to GitHub; what is here needs no token, because the runner reads stdout and files."""
