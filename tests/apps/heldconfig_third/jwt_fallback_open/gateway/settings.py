import os

settings = {
    "region": os.getenv("REGION", "eu-west-1"),
    "jwt_key": os.getenv("JWT_SECRET_KEY") or "change-me-before-release",  # finding: fallback-secret-key
}
