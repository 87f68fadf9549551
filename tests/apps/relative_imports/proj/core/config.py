DEBUG = True  # finding: debug-enabled
SECRET_KEY = "dev"
