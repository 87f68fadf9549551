import connexion


def rates():
    return {"eur": 1.0, "usd": 1.09}


app = connexion.FlaskApp(__name__, specification_dir=".")
app.add_api("openapi.yaml")

if __name__ == "__main__":
    app.run(port=8080)
