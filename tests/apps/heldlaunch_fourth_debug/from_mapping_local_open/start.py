from factory import create_app


def main():
    settings = {"ITEMS": 5}
    debug = not settings.get("PRODUCTION")
    app = create_app(**settings)
    app.run(port=5000, debug=debug)  # finding: debug-enabled


if __name__ == "__main__":
    main()
