import os

SQLALCHEMY_DATABASE_URI = os.environ["DATABASE_URL"]
SQLALCHEMY_BINDS = {
    "audit": os.environ["AUDIT_URL"],
    "reports": "postgresql://reports:@reports-db:5432/reports",  # finding: database-without-password
}
