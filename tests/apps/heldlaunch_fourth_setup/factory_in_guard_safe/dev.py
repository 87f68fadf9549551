"""Local start with a throw-away database."""
from planner import create_app, db

if __name__ == "__main__":
    app = create_app("sqlite:///dev.db")
    with app.app_context():
        db.create_all()
    app.run(port=5000)
