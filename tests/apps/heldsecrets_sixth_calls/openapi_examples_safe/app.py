from flask import Flask, jsonify

app = Flask(__name__)

SPEC = {
    "openapi": "3.0.3",
    "info": {"title": "Accounts", "version": "1"},
    "components": {
        "schemas": {
            "Login": {
                "type": "object",
                "required": ["user", "password"],
                "properties": {
                    "user": {"type": "string"},
                    "password": {"type": "string", "format": "password"},
                    "token": {"type": "string", "example": "<token>"},
                },
            }
        },
        "securitySchemes": {"api_key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"}},
    },
}


@app.get("/openapi.json")
def openapi():
    return jsonify(SPEC)
