import os

from azure.storage.blob import BlobServiceClient
from flask import Flask, request

app = Flask(__name__)
AZURE = "DefaultEndpointsProtocol=https;AccountName=exampledocs;AccountKey=MlklGCpsS8xLnlZjHN+eY2guRpKKtoNwhthmEYq/ohTgY5ItmjsQy4t5CMSmRnKibCz8SXWnYlo0026Q/yadGw==;EndpointSuffix=core.windows.net"  # finding: hardcoded-credential
blobs = BlobServiceClient.from_connection_string(AZURE)


@app.put("/documents/<int:number>")
def put_document(number):
    container = blobs.get_container_client("documents")
    container.upload_blob(f"{number}.bin", request.get_data(), overwrite=True)
    return "", 204
