DEBUG = True  # finding: debug-enabled
