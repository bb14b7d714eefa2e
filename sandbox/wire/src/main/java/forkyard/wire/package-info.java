/** x. */ package forkyard.wire; 
