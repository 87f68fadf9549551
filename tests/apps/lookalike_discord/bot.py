import os
import discord
from discord.ext import commands
from flask import Flask

bot = commands.Bot(command_prefix="!")
client = discord.Client()
app = Flask(__name__)
bot.run(os.environ["TOKEN"])
client.run("token", log_handler=None)
