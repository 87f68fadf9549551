from factory import create_app
if __name__ == "__main__":
    app = create_app({"SECRET_KEY": "dev"})
    app.run()
