/**
 * The database: the folder it lives in, its lock, migrations, connections and transactions. Queries live in the {@code db}
 * packages of the features; jOOQ is known there and here only. The tables' classes are generated from the migrations.
 */
@NullMarked
package forkyard.server.db;

import org.jspecify.annotations.NullMarked;
