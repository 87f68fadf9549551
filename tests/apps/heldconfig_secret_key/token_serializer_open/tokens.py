from itsdangerous import URLSafeTimedSerializer


def unsubscribe_serializer():
    return URLSafeTimedSerializer(
        "newsletter-unsubscribe-2023", salt="unsubscribe"
    )  # finding: hardcoded-secret-key
