import os

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "25"))
MONGO_URI = "mongodb://reader:@mongo.example.net/library"  # finding: database-without-password
