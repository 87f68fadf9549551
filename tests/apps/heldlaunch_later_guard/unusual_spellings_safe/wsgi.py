from app import app as application

if not __name__ == "__main__":
    application.logger.info("imported by the server")
else:
    application.run(port=5002)
