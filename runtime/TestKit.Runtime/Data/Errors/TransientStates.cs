using System.Collections.Frozen;
using System.Collections.Generic;

namespace TestKit.Data;

/// <summary>The states of PostgreSQL after which Npgsql says that the same may succeed when it is tried again.</summary>
internal static class TransientStates
{
    private static readonly FrozenSet<string> s_states = new HashSet<string>{ "08000", "08001", "08003", "08004", "08006", "08007", "40001", "40P01", "53000", "53100", "53200", "53300", "53400", "55000", "55006", "55P03", "57P01", "57P02", "57P03", "57P05", "58000", "58030" }.ToFrozenSet();

    public static bool Contains(string sqlState) => s_states.Contains(sqlState);
}
