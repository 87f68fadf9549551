import os

from flask import Flask
from flask_login import current_user, login_required

from extensions import login_manager

app = Flask(__name__)
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
login_manager.init_app(app)


@app.get("/me")
@login_required
def me():
    return {"id": current_user.get_id()}


def main() -> None:
    app.run(host="localhost", port=5000)


if __name__ == "__main__":
    main()
