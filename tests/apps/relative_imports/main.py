import proj
app = proj.create_app()
if __name__ == "__main__":
    app.run(port=8000)
