global using System;
global using System.Collections.Concurrent;
global using System.Collections.Generic;
global using System.Data;
global using System.Data.Common;
global using System.IO;
global using System.Linq;
global using System.Threading;
global using System.Threading.Channels;
global using System.Threading.Tasks;
global using Dapper;

namespace Corpus;

public interface IRowSource
{
    DbDataReader Open();

    ValueTask<DbDataReader> OpenAsync();

    bool TryOpen(out DbDataReader reader);
}
