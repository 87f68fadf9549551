import boto3


def load_key() -> str:
    client = boto3.client("secretsmanager", region_name="eu-west-1")
    return client.get_secret_value(SecretId="fleet/flask")["SecretString"]
