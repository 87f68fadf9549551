import connexion
from flask_cors import CORS

def create():
    connex = connexion.FlaskApp(__name__, debug=True)
    CORS(connex.app)
    return connex

if __name__ == "__main__":
    create().run(port=8080)  # finding: debug-enabled
