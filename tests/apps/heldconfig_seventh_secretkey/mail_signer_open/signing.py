import os

from itsdangerous import URLSafeTimedSerializer

confirm = URLSafeTimedSerializer("mail-confirmation", salt="confirm")  # finding: hardcoded-secret-key
RELEASE = os.environ.get("RELEASE", "dev")
