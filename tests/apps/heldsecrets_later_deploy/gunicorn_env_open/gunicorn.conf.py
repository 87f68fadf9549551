bind = "0.0.0.0:8000"
workers = 3
raw_env = ["TZ=Europe/Berlin", "CRM_DB_PASSWORD=1BH6rIsINXtbq49wsy"]  # finding: hardcoded-credential
