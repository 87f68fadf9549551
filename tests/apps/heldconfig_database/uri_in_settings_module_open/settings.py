import os

PAGE_SIZE = int(os.environ.get("PAGE_SIZE", "25"))
DATABASE_URI = "postgresql://reader:@db.example.net/library"  # finding: database-without-password
