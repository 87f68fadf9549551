import json

import boto3
from flask import Flask, jsonify

app = Flask(__name__)


def partner_token():
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    value = client.get_secret_value(SecretId="partners/api-token")
    return json.loads(value["SecretString"])["token"]


app.config["PARTNER_TOKEN"] = partner_token()


@app.get("/uploads")
def uploads():
    queue = boto3.resource("sqs", region_name="eu-west-1").get_queue_by_name(QueueName="uploads")
    return jsonify(waiting=queue.attributes["ApproximateNumberOfMessages"])
