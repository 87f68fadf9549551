import os

SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
SQLALCHEMY_BINDS = {
    "audit": os.environ["AUDIT_URL"],
    "reports": os.environ["REPORTS_URL"],
}
