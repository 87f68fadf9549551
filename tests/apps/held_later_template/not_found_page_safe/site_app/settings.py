SUPPORT_ADDRESS = "help@example.org"
