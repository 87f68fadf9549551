import boto3


def s3():
    return boto3.client(
        "s3",
        region_name="eu-central-1",
    )
