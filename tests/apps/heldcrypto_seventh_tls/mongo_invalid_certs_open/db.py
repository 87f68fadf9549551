import os

from pymongo import MongoClient

client = MongoClient(  # finding: tls-verification-disabled
    os.environ["MONGO_URL"],
    tls=True,
    tlsAllowInvalidCertificates=True,
    serverSelectionTimeoutMS=3000,
)
articles = client["press"]["articles"]
