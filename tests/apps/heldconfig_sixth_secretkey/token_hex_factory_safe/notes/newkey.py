import secrets

if __name__ == "__main__":
    print(secrets.token_hex(32))
