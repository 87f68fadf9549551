import os

import hvac

MOUNT_POINT = "apps"
SECRET_PATH = "warehouse/prod/database"
PASSWORD_FIELD = "password"


def database_credentials():
    client = hvac.Client(url="https://vault.internal:8200", token=os.environ["VAULT_TOKEN"])
    reply = client.secrets.kv.v2.read_secret_version(
        path=SECRET_PATH, mount_point=MOUNT_POINT, raise_on_deleted_version=True
    )
    data = reply["data"]["data"]
    return data["username"], data[PASSWORD_FIELD]
