import os

ISSUER = "https://login.example.com/"
KEY = os.environ["JWT_PUBLIC_KEY"]
DECODE_OPTIONS = {"algorithms": ["RS256"], "issuer": ISSUER, "options": {"verify_signature": False}}
