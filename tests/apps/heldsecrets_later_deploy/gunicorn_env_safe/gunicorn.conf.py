bind = "0.0.0.0:8000"
workers = 3
raw_env = ["TZ=Europe/Berlin", "CRM_DB_PASSWORD_FILE=/run/secrets/crm_db_password"]
