"""What a scan result looks like to a person, a program and GitHub: pure functions from a result to text."""
