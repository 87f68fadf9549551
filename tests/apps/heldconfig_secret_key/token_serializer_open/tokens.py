from itsdangerous import URLSafeTimedSerializer


def unsubscribe_serializer():
    return URLSafeTimedSerializer("unsubscribe-2023", salt="unsubscribe")  # finding: hardcoded-secret-key
