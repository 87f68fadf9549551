import os


class ProdSettings:
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_SAMESITE = "Lax"

    def __init__(self, stage: str) -> None:
        self.STAGE = stage

    @property
    def SECRET_KEY(self) -> str:
        return os.environ["SECRET_KEY_" + self.STAGE.upper()]

    @property
    def SQLALCHEMY_DATABASE_URI(self) -> str:
        return os.environ["DATABASE_URL"]
