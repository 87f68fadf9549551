import os


def load_settings() -> dict[str, str]:
    return {"SQLALCHEMY_DATABASE_URI": os.environ["DATABASE_URL"]}
