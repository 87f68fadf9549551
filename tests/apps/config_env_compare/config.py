import os
class AppConfig:
    FLASK_ENV = os.environ.get("FLASK_ENV", "development")
