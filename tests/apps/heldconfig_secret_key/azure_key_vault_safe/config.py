import os

from azure.identity import DefaultAzureCredential
from azure.keyvault.secrets import SecretClient

vault = SecretClient(vault_url=os.environ["KEY_VAULT_URL"], credential=DefaultAzureCredential())


class Config:
    SECRET_KEY = vault.get_secret("flask-secret-key").value
    SESSION_COOKIE_SECURE = True
    SESSION_COOKIE_HTTPONLY = True
    SESSION_COOKIE_SAMESITE = "Lax"
