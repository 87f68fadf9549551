import boto3


def s3():
    return boto3.client(
        "s3",
        region_name="eu-central-1",
        aws_access_key_id="AKIADSWXKSOAIT2Y2BI4",  # finding: hardcoded-credential
        aws_secret_access_key="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",  # finding: hardcoded-credential
    )
