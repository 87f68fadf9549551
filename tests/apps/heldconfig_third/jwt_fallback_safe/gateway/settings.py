import os

settings = {
    "region": os.getenv("REGION", "eu-west-1"),
    "jwt_key": os.environ["JWT_SECRET_KEY"],
}
