class ProductionConfig:
    SQLALCHEMY_DATABASE_URI = "postgresql://portal:T4lq8ZsW1eRx@db/portal"  # finding: hardcoded-credential
    SQLALCHEMY_ENGINE_OPTIONS = {"pool_pre_ping": True}
