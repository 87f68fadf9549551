import os

from itsdangerous import URLSafeTimedSerializer

confirm = URLSafeTimedSerializer(os.environ["CONFIRM_KEY"], salt="confirm")
RELEASE = os.environ.get("RELEASE", "dev")
