import os

from pymongo import MongoClient

client = MongoClient(
    os.environ["MONGO_URL"],
    tls=True,
    tlsCAFile="/etc/ssl/mongo-ca.pem",
    serverSelectionTimeoutMS=3000,
)
articles = client["press"]["articles"]
