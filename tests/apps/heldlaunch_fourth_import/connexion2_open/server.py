#!/usr/bin/env python3
import connexion

PETS = {1: {"id": 1, "name": "Momo"}}


def get_pet(pet_id):
    pet = PETS.get(pet_id)
    return pet or ("not found", 404)


app = connexion.FlaskApp(__name__, specification_dir="openapi/")
app.add_api("pets.yaml")
application = app.app

app.run(host="127.0.0.1", port=8080)  # finding: run-on-import
