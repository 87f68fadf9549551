import os

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "25"))
MONGO_URI = (
    "mongodb://reader:@mongo.example.net:27017/library?authSource=admin"  # finding: database-without-password
)
