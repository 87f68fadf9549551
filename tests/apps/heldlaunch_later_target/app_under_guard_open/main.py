from lodge import create_app

if __name__ == "__main__":
    app = create_app({"JSON_SORT_KEYS": False})
    app.run(port=5100)
